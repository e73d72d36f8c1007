/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { describeError, isMtqgError, programmes } from 'mtqg';
import type { Chart } from 'mtqg/charts';
import type { ProfileOptions } from 'mtqg/programmes/profile';
import embed, { type VisualizationSpec } from 'vega-embed';
import { nameOf } from './pictures.js';
import { viewOf } from './profile.js';
import { lastDayOf, readRecords, TABLE_KINDS } from './records.js';
import { readTable, type Table } from './tables.js';

// What stands in the files reaches the page as text alone (textContent, append), never as markup.

const tables = new Map<string, Table>();
const input = byId('files', HTMLInputElement);
const place = byId('place', HTMLInputElement);
const date = byId('date', HTMLInputElement);
const programme = byId('programme', HTMLSelectElement);
const status = byId('status', HTMLElement);
const result = byId('result', HTMLElement);
const PROGRAMMES_UNTIL_2025 = programmes().flatMap(({ id, titleYears }) =>
  titleYears.from === 2021 ? [id] : [],
);
let shown = 0;

programme.append(...programmes().map(({ id, name }) => new Option(name.vi, id)));
byId('kinds', HTMLElement).append(
  ...TABLE_KINDS.map(({ title, headings }) => element('li', `${title}: Địa bàn; ${headings.join('; ')}`)),
);
input.addEventListener('change', () => void take(input.files));
for (const field of [place, date, programme]) field.addEventListener('change', () => void show());
byId('clear', HTMLButtonElement).addEventListener('click', () => {
  tables.clear();
  for (const field of [input, place, date]) field.value = '';
  void show();
});
// Files may be dropped anywhere: left alone, a browser would leave the page for them.
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  void take(event.dataTransfer?.files ?? null);
});

/** Read files and show what they say; one of the same name takes the place of that before. */
async function take(files: FileList | null): Promise<void> {
  for (const file of files ?? []) tables.set(file.name, readTable(file.name, await file.text()));
  const { records } = readRecords([...tables.values()]);
  const [first] = records;
  if (place.value === '' && first !== undefined)
    place.value = nameOf(first.record.within ?? first.record.subject);
  if (date.value === '') date.value = lastDayOf(records);
  await show();
}

async function show(): Promise<void> {
  shown += 1;
  const own = shown;
  const files = [...tables.values()];
  const parts: HTMLElement[] = [];
  try {
    if (files.length > 0 && place.value !== '' && date.value !== '') parts.push(...(await partsOf(files)));
  } catch (error) {
    if (!isMtqgError(error)) throw error;
    parts.push(element('p', describeError(error, 'vi')));
  }
  // Another change may have come while the pictures were drawn.
  if (own !== shown) return;
  result.replaceChildren(...parts);
  const names = files.map(({ file }) => file).join(', ');
  status.textContent = files.length === 0 ? 'Chưa có tệp nào.' : `Đã đọc ${files.length} tệp: ${names}.`;
}

/** The contradictions and what could not be used first, then the parts of the profile with their pictures. */
async function partsOf(files: readonly Table[]): Promise<readonly HTMLElement[]> {
  const chosen = programme.value === '' ? PROGRAMMES_UNTIL_2025 : programme.value;
  const view = viewOf(readRecords(files), {
    programme: chosen as ProfileOptions['programme'],
    subject: place.value,
    date: date.value,
  });
  const problems = view.problems.map(({ place: where, text }) => `${where}:\n${text}`);
  const notes = files.flatMap((table) => table.notes.map((note) => `${table.file}: ${note}`));
  const alerts = [
    section('Mâu thuẫn trong số liệu công bố', view.contradictions, 'Chưa phát hiện mâu thuẫn.'),
    section('Hàng không dùng được', problems, 'Không có.'),
  ];
  alerts[0]?.classList.toggle('alert', view.contradictions.length > 0);
  alerts[1]?.classList.toggle('alert', problems.length > 0);
  const parts = view.sections.map(async ({ title, texts, pictures }) => {
    const part = section(title, texts, 'Chưa có số liệu.');
    part.firstElementChild?.after(...(await Promise.all(pictures.map(figure))));
    return part;
  });
  return [
    ...alerts,
    ...(await Promise.all(parts)),
    section('Lưu ý', [...view.warnings, ...notes], 'Không có.'),
  ];
}

/** A picture, and what it shows in words for those who cannot see it. */
async function figure(picture: Chart): Promise<HTMLElement> {
  const drawing = document.createElement('div');
  // With ast nothing is evaluated as code, so that the page can forbid it.
  await embed(drawing, picture as unknown as VisualizationSpec, {
    ...{ actions: false, ast: true, renderer: 'svg', tooltip: false },
  });
  const whole = document.createElement('figure');
  whole.append(drawing, element('figcaption', picture.description));
  return whole;
}

function section(title: string, texts: readonly string[], otherwise: string): HTMLElement {
  const whole = document.createElement('section');
  const heading = element('h2', title);
  heading.id = `heading-${title.replaceAll(' ', '-')}`;
  whole.setAttribute('aria-labelledby', heading.id);
  whole.append(heading, ...(texts.length === 0 ? [otherwise] : texts).map((text) => element('p', text)));
  return whole;
}

function element(tag: 'h2' | 'p' | 'li' | 'figcaption', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function byId<Kind extends HTMLElement>(id: string, kind: abstract new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`the page has no ${id}`);
}
