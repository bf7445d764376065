/** What is known of where the output goes and of what the person there wants. */
export interface ColorSituation {
  /** `--color` (true) or `--no-color` (false). */
  readonly asked: boolean | undefined;
  /** Whether the output is a terminal. */
  readonly terminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/**
 * Whether to write in colour, by the usual conventions, the strongest first: the command line; FORCE_COLOR (0 and false:
 * no; https://force-color.org); NO_COLOR (https://no-color.org); then a terminal that can. Both variables count only where
 * they are not empty. That CI is set says nothing here: where there is a terminal, somebody looks at it.
 */
export function wantsColor({ asked, terminal, environment, platform }: ColorSituation): boolean {
  if (asked !== undefined) return asked;
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: kind } = environment;
  if (force) return force !== '0' && force !== 'false';
  if (none || !terminal || kind === 'dumb') return false;
  // The terminal of Windows does not give its kind; another that doesn't is not known to understand colours.
  return platform === 'win32' || Boolean(kind);
}
