/** Whom things are told to: «به خبرنگاران». */
export const told: ReadonlySet<string> = new Set([
  'خبرنگار',
  'خبرنگاران',
  'خبرگزاری',
  'رسانهها',
  'ایسنا',
  'ایرنا',
]);
