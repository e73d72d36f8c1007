/** The name of a province in the form in which names are compared, without what it is before it. */
export function provinceKey(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/^(?:tỉnh|thành phố|tp\.?)\s+/, '');
}
