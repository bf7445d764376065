import type { DayPart } from '../calendar/time-reading';

/**
 * Parts of the day with their TIMEX3 value: dawn and morning TMO, noon TMI, afternoon TAF, evening TEV, night TNI.
 * Source of the values: TIMEX3 (ISO 24617-1); of the words, the day periods of CLDR 46 `fa` and news usage.
 */
const words: Readonly<Record<DayPart, string>> = {
  TMO: 'صبح,صبحگاه,صبح‌گاه,بامداد,بامدادان,سحرگاه,سپیده‌دم,پیش از ظهر,قبل از ظهر,پیش‌ازظهر,قبل‌ازظهر,قبل ظهر,سحر',
  TMI: 'ظهر,نیمروز,نیم‌روز',
  TAF: 'بعد از ظهر,بعدازظهر,بعد‌از‌ظهر,بعداز ظهر,بعد ازظهر,بعد‌ازظهر,پس از ظهر,عصر,ب ظ,عصرگاه',
  TEV: 'غروب,شامگاه,شامگاهان,شبانگاه',
  TNI: 'بعد از نیمه شب,بعد از نیمه‌شب,پس از نیمه شب,پس از نیمه‌شب,شب,نیمه‌شب,نیمه شب,نیمه‌های شب,نیمه های شب',
};

export const dayParts: ReadonlyMap<string, DayPart> = new Map(
  (Object.keys(words) as DayPart[]).flatMap((part) =>
    words[part].split(',').map((word): [string, DayPart] => [word, part]),
  ),
);
