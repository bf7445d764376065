import { words } from '../text/word-list';

/**
 * Plurals of persons that no Persian ending shows, with and without the «ی» of the ezafe. Source: the sources in the plural
 * that Persian agencies name.
 */
export const brokenPlurals: ReadonlySet<string> = words(
  `علما علمای فقها فقهای اطبا حضار طرفین اعضا اعضای اصحاب ائمه وکلا وکلای وزرا وزرای شهود رؤسا رؤسای روسا روسای سران سفرا سفرای
  امرا امرای فضلا فضلای خلفا خلفای کسبه طلاب تجار اهالی اعراب خدمه والدین`,
);
