import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type Extraction, extractClaims } from '../../src';
import { toReport } from '../../src/report';

const article = `مدیر سازمان آب نیک‌آباد: مصرف آب کم شد
مینا رستگار، مدیر سازمان آب نیک‌آباد، گفت: مصرف آب از ۵۰۰ هزار متر مکعب به ۴۴۰ هزار متر مکعب رسیده است.
وی افزود: این طرح روز ۲۸ اردیبهشت آغاز شد.`;
const documentOf = (html: string) => parseHTML(html).document;
const report = (text: string) => toReport(extractClaims(text, { publishedAt: '2018-05-19' }));

/** The first place where these words stand in the article. */
const at = (words: string) => ({
  start: article.indexOf(words),
  end: article.indexOf(words) + words.length,
  text: words,
});

/** What should be found in the article, made by hand: the report is tested apart from what is found. */
const found: Extraction = {
  ...extractClaims(article),
  speakers: [
    {
      id: 'S1',
      name: 'مینا رستگار',
      kind: 'person',
      role: 'مدیر سازمان آب نیک‌آباد',
      mentions: [at('مینا رستگار')],
    },
  ],
  quotes: [
    {
      id: 'Q1',
      type: 'direct',
      speakerId: 'S1',
      source: at('مینا رستگار'),
      cue: { ...at('گفت'), lemma: 'گفتن', sense: 'say' },
      content: [at('مصرف آب از ۵۰۰ هزار متر مکعب به ۴۴۰ هزار متر مکعب رسیده است')],
      within: null,
      status: 'asserted',
      rule: 'made/by-hand',
      confidence: 1,
    },
  ],
  quantities: [
    {
      id: 'N1',
      ...at('۴۴۰ هزار متر مکعب'),
      kind: 'measure',
      value: 440000,
      unit: 'متر مکعب',
      unitCode: 'm3',
      modifier: 'exact',
    },
  ],
  times: [
    {
      id: 'T1',
      ...at('۲۸ اردیبهشت'),
      type: 'DATE',
      calendar: 'persian',
      value: '1397-02-28',
      from: '2018-05-18',
      to: '2018-05-18',
    },
  ],
  entities: [],
  claims: [],
};

/** An extraction made by hand, in which quotes nest, overlap a figure's edge, and one is denied. */
const nested: Extraction = {
  text: 'الف ب ۱۲ درصد پ ت.',
  normalized: 'الف ب ۱۲ درصد پ ت.',
  speakers: ['S1', 'S2'].map((id) => ({
    id,
    name: `گویندهٔ ${id}`,
    kind: 'person' as const,
    role: null,
    mentions: [],
  })),
  quotes: [
    {
      id: 'Q1',
      speakerId: 'S1',
      content: [{ start: 0, end: 17, text: 'الف ب ۱۲ درصد پ ت' }],
      within: null,
      status: 'asserted' as const,
    },
    {
      id: 'Q2',
      speakerId: 'S2',
      content: [{ start: 4, end: 8, text: 'ب ۱۲' }],
      within: 'Q1',
      status: 'denied' as const,
    },
  ].map((quote) => ({
    ...quote,
    type: 'indirect' as const,
    source: null,
    cue: { start: 0, end: 0, text: '', lemma: 'گفتن', sense: 'say' as const },
    rule: 'made/by-hand',
    confidence: 1,
  })),
  credits: [],
  quantities: [
    {
      id: 'N1',
      start: 6,
      end: 13,
      text: '۱۲ درصد',
      kind: 'percent',
      value: 12,
      unit: 'درصد',
      unitCode: '%',
      modifier: 'exact',
    },
  ],
  times: [],
  entities: [],
  claims: [],
};

/** The same article with a claim that tells of a change. */
const withClaims: Extraction = {
  ...found,
  claims: [
    {
      ...at('مصرف آب از ۵۰۰ هزار متر مکعب به ۴۴۰ هزار متر مکعب رسیده است'),
      id: 'C1',
      quoteId: 'Q1',
      speakerId: 'S1',
      statement: 'مصرف آب از ۵۰۰ هزار متر مکعب به ۴۴۰ هزار متر مکعب رسیده است',
      quantityIds: ['N1'],
      timeIds: [],
      changes: [
        {
          from: { value: 500000, modifier: 'exact' },
          to: { value: 440000, modifier: 'exact' },
          direction: 'down',
          absolute: -60000,
          relative: -0.12,
          unit: 'متر مکعب',
          quantityIds: ['N1'],
        },
      ],
      checkable: true,
      score: 0.9,
      reasons: [],
    },
  ],
};

describe('report', () => {
  test('holds every word of the article in order, figures with their values and speakers by name', () => {
    const { document } = parseHTML(toReport(found));
    for (const unwanted of document.querySelectorAll('.tip, .unseen')) unwanted.remove();
    const words = [...document.querySelectorAll('.row > p')].map((row) => row.textContent).join('\n');
    expect(words).toBe(article);
    const whole = documentOf(toReport(found));
    expect(whole.querySelector('.speakers')?.textContent).toContain('مینا رستگار');
    expect([...whole.querySelectorAll('.tip')].map((tip) => tip.textContent).join()).toContain(
      '۴۴۰٬۰۰۰ متر مکعب',
    );
    expect(whole.querySelector('.timeline')?.textContent).toContain('۲۸ اردیبهشت ۱۳۹۷');
  });

  test('loads nothing and runs nothing', () => {
    const html = report(article);
    const document = documentOf(html);
    expect(document.querySelectorAll('script, link, img, iframe, object, embed').length).toBe(0);
    expect(html).not.toMatch(/https?:\/\/|url\(|@import/);
  });

  test('markup in an article stays text, and broken characters do not break the file', () => {
    const hostile = `مینا رستگار گفت: </p><script>alert(1)</script> "' onmouseover=x &lt;b&gt; \ud800 \0 ۴۰ درصد.`;
    const html = toReport(extractClaims(hostile), { title: '</title><script>alert(2)</script>' });
    const document = documentOf(html);
    expect(document.querySelectorAll('script').length).toBe(0);
    expect(document.querySelector('[onmouseover]')).toBeNull();
    expect(/\p{Cs}/u.test(html)).toBe(false);
    expect(html).not.toContain('\0');
  });

  test('no field of an extraction, whoever made it, can break out of its place', () => {
    const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)>`;
    const poison = (value: unknown): unknown => {
      if (typeof value === 'string') return `${value}${hostile}`;
      if (Array.isArray(value)) return value.map(poison);
      if (typeof value !== 'object' || value === null) return value;
      // What is one of a few fixed words, or a day that is reckoned with, stays.
      const fixed = new Set(['kind', 'type', 'status', 'modifier', 'sense', 'calendar', 'direction']);
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, fixed.has(key) ? one : poison(one)]),
      );
    };
    for (const extraction of [found, nested, withClaims]) {
      const html = toReport(poison(extraction) as Extraction, { title: hostile, publishedAt: hostile });
      const { document } = parseHTML(html);
      expect(document.querySelectorAll('script, img, [onerror]').length).toBe(0);
      expect(html).not.toContain('<script');
      expect(document.querySelectorAll('style').length).toBe(1);
      expect(document.querySelector('style')?.textContent).not.toContain('alert');
    }
  });

  test('claims stand beside their paragraph by speaker, with their values; changes are worked out', () => {
    const document = documentOf(toReport(withClaims, { publishedAt: '2018-05-19' }));
    const row = [...document.querySelectorAll('.row')].find((one) => one.querySelector('.claims'));
    expect(row?.querySelector('p')?.textContent).toContain('رسیده است');
    expect(row?.querySelector('.claims .who')?.textContent).toBe('مینا رستگار');
    expect([...(row?.querySelectorAll('.chip') ?? [])].map((chip) => chip.textContent)).toEqual([
      '۴۴۰٬۰۰۰ متر مکعب',
    ]);
    expect(document.querySelector('.t1')?.textContent).toContain('مصرف آب');
    expect(document.querySelector('.changes')?.textContent).toContain('▼ ۱۲\u200F٪');
    expect(document.querySelectorAll('.changes rect:not(.ground)').length).toBe(2);
    expect(document.querySelector('.counts')?.textContent).toContain('۲۹ اردیبهشت ۱۳۹۷');
  });

  test('a speaker can be chosen by keyboard, and one is named at each beginning for those who hear the page', () => {
    const document = documentOf(toReport(found));
    const choices = [...document.querySelectorAll('.speakers input[type=radio]')];
    expect(choices.map((one) => document.querySelector(`label[for="${one.id}"] .who`)?.textContent)).toEqual([
      'همه',
      'مینا رستگار',
    ]);
    expect(document.querySelector('.said .unseen')?.textContent).toBe('[مینا رستگار:] ');
  });

  test('nested quotes show the innermost speaker, and a figure that an edge cuts is told once', () => {
    const document = documentOf(toReport(nested));
    const said = [...document.querySelectorAll('.said')].map((one) => one.getAttribute('class'));
    expect(said).toEqual(['said s1', 'said s2 denied', 'said s1']);
    expect(document.querySelectorAll('.tip').length).toBe(1);
  });

  test('every figure can be reached by keyboard and is described, and every part has a name', () => {
    const document = documentOf(toReport(found));
    for (const figure of document.querySelectorAll('.figure[aria-describedby], .time[aria-describedby]')) {
      expect(figure.getAttribute('tabindex')).toBe('0');
      expect(document.getElementById(figure.getAttribute('aria-describedby') ?? '')).not.toBeNull();
    }
    for (const section of document.querySelectorAll('section')) {
      expect(document.getElementById(section.getAttribute('aria-labelledby') ?? '')).not.toBeNull();
    }
  });

  test('speaks English too, and says which option is wrong', () => {
    const document = documentOf(toReport(extractClaims(article), { language: 'en' }));
    expect(document.documentElement.getAttribute('dir')).toBe('ltr');
    expect(document.getElementById('speakers')?.textContent).toContain('Speakers');
    const one = documentOf(toReport(extractClaims('مینا رستگار گفت: کار تمام شد.'), { language: 'en' }));
    expect(one.querySelector('.counts')?.textContent).toMatch(
      /^1 speaker1 quote1 claim worth checking0 figures/,
    );
    // @ts-expect-error: what a JavaScript caller may do
    expect(() => toReport(extractClaims(''), { language: 'de' })).toThrow(/`language`/);
    // @ts-expect-error
    expect(() => toReport(extractClaims(''), { title: 1 })).toThrow(/`title`/);
  });

  test('an empty text makes a report too', () => {
    expect(documentOf(toReport(extractClaims(''))).querySelector('h1')?.textContent).not.toBe('');
  });
});
