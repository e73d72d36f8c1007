import type { NutritionCutOff } from '../reviewForms.js';

/** Form 3.11: the height and, below ten years, the weight of boys and girls by age in months. */
export function nutritionCutOffs(): readonly NutritionCutOff[] {
  // Age in months; height in cm of boys and girls; weight in kg of boys and girls.
  return [
    cutOff(0, 46.1, 45.4, 2.5, 2.4),
    cutOff(1, 50.8, 49.8, 3.4, 3.2),
    cutOff(2, 54.4, 53.0, 4.3, 3.9),
    cutOff(3, 57.3, 55.6, 5.0, 4.5),
    cutOff(4, 59.7, 57.8, 5.6, 5.0),
    cutOff(5, 61.7, 59.6, 6.0, 5.4),
    cutOff(6, 63.3, 61.2, 6.4, 5.7),
    cutOff(7, 64.8, 62.7, 6.7, 6.0),
    cutOff(8, 66.2, 64.0, 6.9, 6.3),
    cutOff(9, 67.5, 65.3, 7.1, 6.5),
    cutOff(10, 68.7, 66.5, 7.4, 6.7),
    cutOff(11, 69.9, 67.7, 7.6, 6.9),
    cutOff(12, 71.0, 68.9, 7.7, 7.0),
    cutOff(15, 74.1, 72.0, 8.3, 7.6),
    cutOff(18, 76.9, 74.9, 8.8, 8.1),
    cutOff(21, 79.4, 77.5, 9.2, 8.6),
    cutOff(24, 81.0, 80.0, 9.7, 9.0),
    cutOff(30, 85.1, 83.6, 10.5, 10.0),
    cutOff(36, 88.7, 87.4, 11.3, 10.8),
    cutOff(42, 91.9, 90.9, 12.0, 11.6),
    cutOff(48, 94.9, 94.1, 12.7, 12.3),
    cutOff(54, 97.8, 97.1, 13.4, 13.0),
    cutOff(60, 100.7, 99.9, 14.1, 13.7),
    cutOff(66, 103.4, 102.3, 15.0, 14.6),
    cutOff(72, 106.1, 104.9, 15.9, 15.3),
    cutOff(78, 108.7, 107.4, 16.8, 16.0),
    cutOff(84, 111.2, 109.9, 17.7, 16.8),
    cutOff(90, 113.6, 112.4, 18.6, 17.6),
    cutOff(96, 116.0, 115.0, 19.5, 18.6),
    cutOff(102, 118.3, 117.6, 20.4, 19.6),
    cutOff(108, 120.5, 120.3, 21.3, 20.8),
    cutOff(114, 122.8, 123.0, 22.2, 22.0),
    cutOff(120, 125.0, 125.8),
    cutOff(126, 127.3, 128.7),
    cutOff(132, 129.7, 131.7),
    cutOff(138, 132.2, 134.7),
    cutOff(144, 134.9, 137.6),
    cutOff(150, 137.9, 140.2),
    cutOff(156, 141.2, 142.5),
    cutOff(162, 144.5, 144.4),
    cutOff(168, 147.8, 145.9),
    cutOff(174, 150.8, 147.1),
    cutOff(180, 153.4, 147.9),
    cutOff(186, 155.5, 148.5),
    cutOff(192, 157.4, 148.9),
  ];
}

function cutOff(
  ageMonths: number,
  maleCm: number,
  femaleCm: number,
  maleKg?: number,
  femaleKg?: number,
): NutritionCutOff {
  const heightCm = { male: maleCm, female: femaleCm };
  return maleKg === undefined || femaleKg === undefined
    ? { ageMonths, heightCm }
    : { ageMonths, weightKg: { male: maleKg, female: femaleKg }, heightCm };
}
