// Checks the package as npm would publish it: exports and types (publint, arethetypeswrong), what the tarball holds,
// and that an empty project which installs it can import, require and run it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'goftar-package-'));
const run = (command, args, cwd = root) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const fail = (message) => {
  console.error(`package: ${message}`);
  process.exitCode = 1;
};

try {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--silent', '--pack-destination', folder]));
  const tarball = join(folder, packed.filename);
  const files = packed.files.map((file) => file.path);

  for (const file of files) {
    if (/^(?:seeds|fixtures|tests|src|models|scripts|playground|bench)\//.test(file))
      fail(`${file} does not belong in the tarball`);
  }
  for (const file of [
    'dist/index.js',
    'dist/index.d.ts',
    'dist/schema.js',
    'dist/export.js',
    'dist/schema/extraction.json',
    'examples/seed-article.js',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
  ]) {
    if (!files.includes(file)) fail(`${file} is missing from the tarball`);
  }
  for (const file of files.filter((name) => name.startsWith('dist/') && name.endsWith('.js'))) {
    const beyond = /[^\0-\x7f]/.exec(readFileSync(join(root, file), 'utf8'));
    if (beyond)
      fail(`${file} is not ASCII: «${beyond[0]}» doubles the memory its source takes in each thread`);
  }
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  for (const [, host] of lock.matchAll(/"resolved": "(?:git\+)?\w+:\/\/([^/"]+)/g)) {
    if (host !== 'registry.npmjs.org') fail(`package-lock.json takes a package from ${host}`);
  }
  const size = statSync(tarball).size;
  if (size > 1_200_000) fail(`the tarball has ${size} bytes, more than 1.2 MB`);
  const { dependencies = {}, scripts = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const hook of ['preinstall', 'install', 'postinstall', 'prepare']) {
    if (scripts[hook]) fail(`the script «${hook}» would run on a user's machine`);
  }

  const bin = (name) => join(root, 'node_modules/.bin', name);
  run(bin('publint'), ['--strict', tarball]);
  run(bin('attw'), ['--profile', 'esm-only', tarball]);

  // The dependencies are linked, not fetched: this must pass without a network.
  const project = join(folder, 'project');
  run('mkdir', ['-p', join(project, 'node_modules/goftar')]);
  run('tar', ['xzf', tarball, '--strip-components=1', '-C', join(project, 'node_modules/goftar')]);
  for (const name of Object.keys(dependencies)) {
    const at = join(project, 'node_modules', name);
    run('mkdir', ['-p', resolve(at, '..')]);
    run('ln', ['-s', join(root, 'node_modules', name), at]);
  }
  writeFileSync(join(project, 'package.json'), '{"private": true}');
  writeFileSync(
    join(project, 'run.mjs'),
    "import { extractClaims } from 'goftar';\nimport { extraction } from 'goftar/schema';\n" +
      "const result = extraction.parse(extractClaims('مینا رستگار گفت: ۴۰ درصد کار تمام شد.'));\n" +
      "if (result.speakers[0]?.name !== 'مینا رستگار') throw new Error(JSON.stringify(result));\n",
  );
  writeFileSync(
    join(project, 'run.cjs'),
    "if (typeof require('goftar').normalize !== 'function') throw new Error('require');\n",
  );
  run(process.execPath, ['run.mjs'], project);
  run(process.execPath, ['run.cjs'], project);
  const { bin: programs } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const article = join(project, 'article.txt');
  writeFileSync(article, 'مینا رستگار گفت: ۴۰ درصد کار تمام شد.');
  const commandLine = join(project, 'node_modules/goftar', programs.goftar);
  const { speakers } = JSON.parse(run(process.execPath, [commandLine, 'extract', article], project));
  if (speakers[0]?.name !== 'مینا رستگار') fail('the packed command line does not read an article');
  const printed = run(
    process.execPath,
    [join(project, 'node_modules/goftar/examples/seed-article.js')],
    project,
  );
  if (!printed.includes('مینا رستگار')) fail('the packed example does not fall back to its own article');
  console.log(`package: ${files.length} files, ${(size / 1000).toFixed(0)} kB, imports, requires and runs`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
