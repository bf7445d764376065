#!/usr/bin/env node
import { CommanderError } from 'commander';
import { exitCode } from './exit-code';
import { InputError, messageOf, UsageError } from './problem';
import { createProgram } from './program';

// A reader that has seen enough («goftar … | head») is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCode.ok);
  throw error;
});

const program = createProgram((code) => {
  process.exitCode = code;
}).exitOverride();
for (const command of program.commands) command.exitOverride();

try {
  if (process.argv.length <= 2) program.help({ error: true });
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCode.ok : exitCode.usage;
  else {
    const expected = error instanceof UsageError || error instanceof InputError;
    process.stderr.write(`goftar: ${messageOf(error)}\n`);
    if (!expected && process.env.GOFTAR_DEBUG && error instanceof Error)
      process.stderr.write(`${error.stack}\n`);
    process.exitCode = exitCode.usage;
  }
}
