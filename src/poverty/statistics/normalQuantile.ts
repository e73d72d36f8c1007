/** The 97.5% point of the normal distribution: 95% lie within as many standard deviations to either side. */
export const NORMAL_QUANTILE = '1.95996398454005423552459443052055152795555007786954839847695';
