import { byId, element } from './element';
import { examples } from './examples';
import { interfaceText, type Language, type PlainText } from './interface-text';
import { type PanelName, panelNames, panels } from './panels';
import type { Answer, Question } from './question';
import { fromFragment, toFragment } from './shared-link';

const text = byId('text', HTMLTextAreaElement);
const publishedAt = byId('published-at', HTMLInputElement);
const example = byId('example', HTMLSelectElement);
const tabs = byId('tabs', HTMLDivElement);
const panel = byId('panel', HTMLDivElement);
const summary = byId('summary', HTMLParagraphElement);
const done = byId('done', HTMLSpanElement);

// It scrolls, so it must be reached by keyboard.
panel.tabIndex = 0;

let language: Language = 'fa';
let panelName: PanelName = 'claims';
let answer: Answer | null = null;
let number = 0;

const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });

/** Asks the worker to read what stands in the page now. */
function read(): void {
  number++;
  const question: Question = { number, text: text.value, publishedAt: publishedAt.value, language };
  worker.postMessage(question);
}
worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
  if (data.number !== number) return;
  answer = data;
  show();
});

let waiting: ReturnType<typeof setTimeout> | undefined;
function readSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(read, 150);
}

/** Draws the tabs and the panel that is open. */
function show(): void {
  const words = interfaceText[language];
  tabs.replaceChildren(
    ...panelNames.map((name) => {
      const selected = name === panelName;
      const tab = element(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${name}`,
          'aria-selected': String(selected),
          'aria-controls': 'panel',
          tabindex: selected ? '0' : '-1',
        },
        words[name],
      );
      tab.addEventListener('click', () => open(name));
      return tab;
    }),
  );
  panel.setAttribute('aria-labelledby', `tab-${panelName}`);
  if (!answer) return;
  const { speakers, claims, quantities, times } = answer.extraction;
  const format = new Intl.NumberFormat(language === 'fa' ? 'fa-IR' : 'en');
  const [speakerCount = '', claimCount = '', figureCount = '', timeCount = ''] = [
    speakers,
    claims,
    quantities,
    times,
  ].map((list) => format.format(list.length));
  summary.textContent = words.summary(speakerCount, claimCount, figureCount, timeCount);
  panel.replaceChildren(panels[panelName]({ answer, words, language }));
}

function open(name: PanelName): void {
  panelName = name;
  show();
  document.getElementById(`tab-${name}`)?.focus();
}
tabs.addEventListener('keydown', (event) => {
  const step = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
  if (step === undefined) return;
  // Left is onward in a right-to-left page.
  const onward = document.documentElement.dir === 'rtl' ? step : -step;
  const next = panelNames.at((panelNames.indexOf(panelName) + onward) % panelNames.length);
  if (next) open(next);
});

const isPlain = (name: string): name is PlainText =>
  name in interfaceText.en && name !== 'summary' && name !== 'rules';

/** Puts the page into a language. */
function speak(next: Language): void {
  language = next;
  const words = interfaceText[language];
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'fa' ? 'rtl' : 'ltr';
  for (const labelled of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const name = labelled.dataset.text ?? '';
    if (isPlain(name)) labelled.textContent = words[name];
  }
  byId('language', HTMLButtonElement).textContent = words.other;
  text.placeholder = words.placeholder;
  example.replaceChildren(
    element('option', { value: '' }, words.chooseExample),
    ...examples.map((one, i) => element('option', { value: String(i) }, one.name[language])),
  );
  done.textContent = '';
  show();
  read();
}

function put(shared: { text: string; publishedAt: string }): void {
  text.value = shared.text;
  publishedAt.value = shared.publishedAt;
  read();
}

async function copy(copied: string | null, message: string): Promise<void> {
  const words = interfaceText[language];
  if (copied === null) {
    done.textContent = words.tooLongToShare;
    return;
  }
  try {
    await navigator.clipboard.writeText(copied);
    done.textContent = message;
  } catch {
    done.textContent = words.notCopied;
  }
}

text.addEventListener('input', readSoon);
publishedAt.addEventListener('change', read);
example.addEventListener('change', () => {
  const chosen = examples[Number(example.value || -1)];
  if (chosen) put(chosen);
});
byId('file', HTMLInputElement).addEventListener('change', async (event) => {
  const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
  if (file) put({ text: await file.text(), publishedAt: publishedAt.value });
});
byId('language', HTMLButtonElement).addEventListener('click', () => speak(language === 'fa' ? 'en' : 'fa'));
byId('copy-json', HTMLButtonElement).addEventListener('click', () => {
  if (answer) copy(JSON.stringify(answer.extraction, null, 2), interfaceText[language].copied);
});
byId('copy-csv', HTMLButtonElement).addEventListener('click', () => {
  if (answer) copy(answer.csv, interfaceText[language].copied);
});
byId('share', HTMLButtonElement).addEventListener('click', async () => {
  const fragment = await toFragment({ text: text.value, publishedAt: publishedAt.value });
  if (fragment !== null) history.replaceState(null, '', fragment);
  await copy(fragment === null ? null : location.href, interfaceText[language].shared);
});
addEventListener('hashchange', openLink);

async function openLink(): Promise<void> {
  const shared = await fromFragment(location.hash);
  if (shared) put(shared);
}

speak('fa');
await openLink();
