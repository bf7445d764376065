import addCompletion from '@bomb.sh/tab/commander';
import { Option, Command as Program } from 'commander';
import { addReadingOptions, addWritingOptions, type WritingOptions } from './command-options';
import type { Command } from './job';
import { shapeNames } from './shape-names';
import { version } from './version';
import type { DocumentOptions } from './write-documents';

interface Described {
  readonly name: Command;
  readonly summary: string;
  readonly examples: readonly string[];
}

const reading: readonly Described[] = [
  {
    name: 'extract',
    summary: 'who said what, with which figures and dates',
    examples: [
      'goftar extract article.txt                         on a terminal: a view to read',
      'goftar extract page.html --to json                 a page of a news site',
      'cat article.txt | goftar extract > claims.json     in a pipe: JSON',
      'goftar extract archive/ -o claims.csv              a folder, into a table',
      'goftar extract news.jsonl.gz -o out.jsonl          an archive, on all cores',
      'goftar extract news.jsonl -o out.jsonl --resume    … and on after an interruption',
      'goftar extract article.txt --to web-annotation     for other tools',
      'goftar extract archive/ --to brat -o brat/         a file an article, into a folder',
      'goftar extract --from jsonl --to jsonl --jobs 1    a filter, for Spark or parallel',
      'goftar extract n.jsonl --text-field article.body --date-field meta.date --keep url',
    ],
  },
  {
    name: 'normalize',
    summary: 'the text repaired: letters, ZWNJ, spaces, torn lines',
    examples: [
      'goftar normalize article.txt > repaired.txt',
      'goftar normalize news.jsonl -o repaired.jsonl      records as they were, their text repaired',
    ],
  },
  {
    name: 'quantities',
    summary: 'the figures: value, unit, range, how exact',
    examples: ['goftar quantities article.txt', 'goftar quantities archive/*.txt -o figures.csv'],
  },
  {
    name: 'times',
    summary: 'the dates, times and durations with their values',
    examples: [
      'goftar times article.txt --published-at 2018-05-19',
      'goftar times article.txt --published-at 1397/02/29 --to jsonl',
    ],
  },
];

const reportExamples = [
  'goftar report article.txt -o report.html',
  'goftar report page.html --language en > report.html',
  'goftar report news.jsonl -o reports/               a file for each article',
];

const exitCodes = `
Exit codes: 0 all was read; 1 something could not be read (named on stderr, the rest was); 2 wrong command line.`;

/** The command line; `finish` gets the exit code of the command that ran. */
export function createProgram(finish: (code: number) => void): Program {
  const program = new Program('goftar')
    .description('Who said what in Persian news: claims with speaker, words, figures and dates.')
    .version(version)
    .showHelpAfterError('(goftar --help tells more)')
    .addHelpText(
      'after',
      `
Examples:
  goftar extract article.txt
  goftar extract news.jsonl -o claims.jsonl
  goftar normalize article.txt > repaired.txt
  goftar times article.txt --published-at 2018-05-19
  goftar schema claim

Every command has its own: goftar extract --help
Completion for your shell: source <(goftar complete bash)   (or zsh, fish, powershell)`,
    );
  for (const { name, summary, examples } of reading) {
    const command = program.command(name).description(summary);
    addReadingOptions(command);
    addWritingOptions(command, name);
    command
      .addHelpText('after', `\nExamples:\n${examples.map((one) => `  ${one}`).join('\n')}\n${exitCodes}`)
      .action(async (paths: string[], options: WritingOptions) => {
        const { runCommand } = await import('./commands');
        finish(await runCommand(name, paths, options));
      });
  }
  addReadingOptions(program.command('report').description('one HTML file to read, print and pass on'))
    .option('-o, --output <file>', 'a file, or for many articles a folder')
    .addOption(
      new Option('--language <language>', "the report's own words").choices(['fa', 'en']).default('fa'),
    )
    .addHelpText('after', `\nExamples:\n${reportExamples.map((one) => `  ${one}`).join('\n')}\n${exitCodes}`)
    .action(async (paths: string[], options: DocumentOptions) => {
      const { writeDocuments } = await import('./write-documents');
      finish(await writeDocuments('html', paths, options));
    });
  program
    .command('schema')
    .description('the JSON Schema of a result')
    .argument('[shape]', shapeNames.join(', '), 'extraction')
    .addHelpText('after', '\nExamples:\n  goftar schema > extraction.schema.json\n  goftar schema claim')
    .action(async (shape: string) => {
      const { printSchema } = await import('./print-schema');
      printSchema(shape);
    });
  addCompletion(program);
  program.commands
    .find((command) => command.name() === 'complete')
    ?.summary('completion for your shell')
    .description(`Completion for your shell: source <(goftar complete bash), or zsh, fish, powershell`);
  return program;
}
