import type { Locale, Remark } from '../../foundation/internal.js';
import type { Claim } from '../claims/claimTypes.js';
import type { ClaimVerdict } from '../claims/claimResults.js';
