import type { Quantity } from '../schema/quantity';

/** What a unit is in the base units of SI: times `factor`, plus `offset`. */
interface Conversion {
  readonly code: string;
  readonly unit: string;
  readonly factor: number;
  readonly offset?: number;
}
const metre = { code: 'm', unit: 'متر' };
const area = { code: 'm2', unit: 'متر مربع' };
const volume = { code: 'm3', unit: 'متر مکعب' };
const mass = { code: 'kg', unit: 'کیلوگرم' };
const watt = { code: 'W', unit: 'وات' };
const joule = { code: 'J', unit: 'ژول' };
const speed = { code: 'm/s', unit: 'متر بر ثانیه' };
const flow = { code: 'm3/s', unit: 'متر مکعب بر ثانیه' };
const kelvin = { code: 'K', unit: 'کلوین' };
const byte = { code: 'By', unit: 'بایت' };

/**
 * Conversions by UCUM code. Sources: BIPM, The International System of Units, 9th edition; for the mile, foot, yard, inch,
 * pound, ounce, gallon, barrel and calorie NIST Special Publication 811, appendix B.
 */
const conversions: ReadonlyMap<string, Conversion> = new Map([
  ['nm', { ...metre, factor: 1e-9 }],
  ['um', { ...metre, factor: 1e-6 }],
  ['mm', { ...metre, factor: 1e-3 }],
  ['cm', { ...metre, factor: 1e-2 }],
  ['m', { ...metre, factor: 1 }],
  ['km', { ...metre, factor: 1e3 }],
  ['[mi_i]', { ...metre, factor: 1609.344 }],
  ['[nmi_i]', { ...metre, factor: 1852 }],
  ['[in_i]', { ...metre, factor: 0.0254 }],
  ['[ft_i]', { ...metre, factor: 0.3048 }],
  ['[yd_i]', { ...metre, factor: 0.9144 }],
  ['mm2', { ...area, factor: 1e-6 }],
  ['cm2', { ...area, factor: 1e-4 }],
  ['m2', { ...area, factor: 1 }],
  ['ha', { ...area, factor: 1e4 }],
  ['km2', { ...area, factor: 1e6 }],
  ['mL', { ...volume, factor: 1e-6 }],
  ['L', { ...volume, factor: 1e-3 }],
  ['m3', { ...volume, factor: 1 }],
  ['km3', { ...volume, factor: 1e9 }],
  ['[ft_i]3', { ...volume, factor: 0.028316846592 }],
  ['[gal_us]', { ...volume, factor: 0.003785411784 }],
  ['bbl', { ...volume, factor: 0.158987294928 }],
  ['ug', { ...mass, factor: 1e-9 }],
  ['mg', { ...mass, factor: 1e-6 }],
  ['g', { ...mass, factor: 1e-3 }],
  ['kg', { ...mass, factor: 1 }],
  ['t', { ...mass, factor: 1e3 }],
  ['[oz_tr]', { ...mass, factor: 0.0311034768 }],
  ['W', { ...watt, factor: 1 }],
  ['kW', { ...watt, factor: 1e3 }],
  ['MW', { ...watt, factor: 1e6 }],
  ['GW', { ...watt, factor: 1e9 }],
  ['TW', { ...watt, factor: 1e12 }],
  ['J', { ...joule, factor: 1 }],
  ['kJ', { ...joule, factor: 1e3 }],
  ['MJ', { ...joule, factor: 1e6 }],
  ['cal', { ...joule, factor: 4.184 }],
  ['kcal', { ...joule, factor: 4184 }],
  ['W.h', { ...joule, factor: 3600 }],
  ['kW.h', { ...joule, factor: 3.6e6 }],
  ['MW.h', { ...joule, factor: 3.6e9 }],
  ['GW.h', { ...joule, factor: 3.6e12 }],
  ['TW.h', { ...joule, factor: 3.6e15 }],
  ['m/s', { ...speed, factor: 1 }],
  ['km/s', { ...speed, factor: 1e3 }],
  ['km/h', { ...speed, factor: 1 / 3.6 }],
  ['[kn_i]', { ...speed, factor: 1852 / 3600 }],
  ['m3/s', { ...flow, factor: 1 }],
  ['m3/h', { ...flow, factor: 1 / 3600 }],
  ['L/s', { ...flow, factor: 1e-3 }],
  ['L/min', { ...flow, factor: 1e-3 / 60 }],
  ['K', { ...kelvin, factor: 1 }],
  ['Cel', { ...kelvin, factor: 1, offset: 273.15 }],
  ['[degF]', { ...kelvin, factor: 5 / 9, offset: 459.67 * (5 / 9) }],
  ['By', { ...byte, factor: 1 }],
  ['kBy', { ...byte, factor: 1e3 }],
  ['MBy', { ...byte, factor: 1e6 }],
  ['GBy', { ...byte, factor: 1e9 }],
  ['TBy', { ...byte, factor: 1e12 }],
]);
const rials: Conversion = { code: 'IRR', unit: 'ریال', factor: 10 };

/** What a caller may have converted. */
export interface Conversions {
  /** Tomans become rials. */
  readonly inRials: boolean;
  /** Measures are given in the base units of SI. */
  readonly inBaseUnits: boolean;
}

/** The quantity in the units asked for; as it is where there is nothing to convert. */
export function converted(quantity: Quantity, { inRials, inBaseUnits }: Conversions): Quantity {
  const { unitCode } = quantity;
  if (unitCode === null) return quantity;
  if (unitCode === 'IRT') return inRials ? applied(quantity, rials) : quantity;
  const conversion = inBaseUnits && quantity.kind === 'measure' ? conversions.get(unitCode) : undefined;
  return conversion ? applied(quantity, conversion) : quantity;
}

function applied(quantity: Quantity, { code, unit, factor, offset = 0 }: Conversion): Quantity {
  // Fifteen digits are what a double holds; the noise of the multiplication is beyond them.
  const convert = (value: number) => Number((value * factor + offset).toPrecision(15));
  const { value, min, max, ...rest } = quantity;
  return {
    ...rest,
    ...(typeof value === 'number' && { value: convert(value) }),
    ...(typeof value === 'string' && { value }),
    ...(min !== undefined && { min: convert(min) }),
    ...(max !== undefined && { max: convert(max) }),
    unit,
    unitCode: code,
  };
}
