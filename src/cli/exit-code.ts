/** How a run ended, for the shell. */
export const exitCode = { ok: 0, someUnread: 1, usage: 2 } as const;
