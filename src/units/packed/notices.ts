/** The notices that the sources of the commune data ask for; their licence is printed in full in the file NOTICE of the package. */
export const notices: readonly string[] = [
  'vietnam-address-kit (github.com/zindont/vietnam-address-kit), MIT licence',
  'vietnamadminunits (github.com/tranngocminhhieu/vietnamadminunits), MIT licence',
  'vietnamese-provinces-database (github.com/thanglequoc/vietnamese-provinces-database), MIT licence',
  'dvhcvn/20250701 (github.com/dvhcvn/20250701), MIT licence, Copyright (c) 2025 dvhcvn',
];
