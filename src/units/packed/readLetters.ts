/** What stands in ASCII for what is none: the marks of a letter follow it. Other encodings of the same names are larger. */
const letters: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '/': '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '(': '\u0306',
  '?': '\u0309',
  '*': '\u031b',
  ',': '\u0323',
  '{': 'đ',
  '}': 'Đ',
  '"': '’',
};

/** A packed name in its own letters, Unicode NFC. */
export function readLetters(packed: string): string {
  return packed.replace(/\W/g, (mark) => letters[mark] ?? mark).normalize('NFC');
}
