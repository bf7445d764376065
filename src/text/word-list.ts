import { fold } from './fold';

/**
 * A list of words as rules compare them, from words set apart by spaces or line ends.
 *
 * @example
 * words('رأس فقره'); // Set { 'راس', 'فقره' }
 */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(fold));
