/** The words of the page, in its two languages. */
export type Language = 'fa' | 'en';

const persian = {
  tagline: 'چه کسی چه گفت، با کدام رقم و کدام تاریخ',
  article: 'متن خبر',
  example: 'نمونه',
  chooseExample: 'انتخاب کنید…',
  open: 'باز کردن پرونده',
  publishedAt: 'تاریخ انتشار',
  placeholder: 'متن خبر را این‌جا بگذارید…',
  result: 'یافته‌ها',
  claims: 'ادعاها',
  report: 'گزارش',
  figures: 'رقم‌ها و زمان‌ها',
  edits: 'اصلاح‌های متن',
  json: 'JSON',
  copyJson: 'رونوشت JSON',
  copyCsv: 'رونوشت CSV',
  share: 'پیوند هم‌رسانی',
  copied: 'رونوشت شد.',
  shared: 'پیوند در حافظه است.',
  notCopied: 'مرورگر اجازهٔ رونوشت نداد.',
  tooLongToShare: 'متن برای پیوند بلند است.',
  offline: 'همه‌چیز در همین مرورگر کار می‌کند؛ متن شما به هیچ‌جا فرستاده نمی‌شود.',
  checkable: 'سزاوار بررسی',
  words: 'در متن',
  value: 'مقدار',
  kind: 'گونه',
  days: 'روزها (میلادی)',
  before: 'پیش از اصلاح',
  after: 'پس از اصلاح',
  rule: 'قاعده',
  place: 'جا',
  rules: {
    letters: 'حرف‌ها',
    digits: 'رقم‌ها',
    zwnj: 'نیم‌فاصله',
    spaces: 'فاصله‌ها',
    'missing-space': 'فاصلهٔ افتاده',
    lines: 'سطرها',
    punctuation: 'نشانه‌ها',
    quotes: 'گیومه‌ها',
    marks: 'اِعراب',
    controls: 'نویسه‌های نادیدنی',
    entities: 'کدهای HTML',
  } as Readonly<Record<string, string>>,
  nothing: 'چیزی یافت نشد.',
  summary: (speakers: string, claims: string, figures: string, times: string) =>
    `${speakers} گوینده، ${claims} ادعا، ${figures} رقم، ${times} زمان`,
  other: 'English',
};

const english: typeof persian = {
  tagline: 'Who said what, with which figures and dates, in Persian news',
  article: 'Article',
  example: 'Example',
  chooseExample: 'Choose…',
  open: 'Open a file',
  publishedAt: 'Published on',
  placeholder: 'Paste a Persian article here…',
  result: 'Findings',
  claims: 'Claims',
  report: 'Report',
  figures: 'Figures and times',
  edits: 'Repairs',
  json: 'JSON',
  copyJson: 'Copy JSON',
  copyCsv: 'Copy CSV',
  share: 'Share a link',
  copied: 'Copied.',
  shared: 'The link is on the clipboard.',
  notCopied: 'The browser did not allow copying.',
  tooLongToShare: 'The text is too long for a link.',
  offline: 'Everything runs in this browser; your text is sent nowhere.',
  checkable: 'worth checking',
  words: 'In the text',
  value: 'Value',
  kind: 'Kind',
  days: 'Days (Gregorian)',
  before: 'Before',
  after: 'After',
  rule: 'Rule',
  place: 'Place',
  rules: {},
  nothing: 'Nothing found.',
  summary: (speakers, claims, figures, times) =>
    `${speakers} speakers, ${claims} claims, ${figures} figures, ${times} times`,
  other: 'فارسی',
};

export type InterfaceText = typeof persian;
/** The names of texts that stand in the page as they are. */
export type PlainText = {
  [Name in keyof InterfaceText]: InterfaceText[Name] extends string ? Name : never;
}[keyof InterfaceText];

export const interfaceText: Record<Language, InterfaceText> = { fa: persian, en: english };
