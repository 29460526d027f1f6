// Runs before every npm script, so it must stay readable for an old Node: no TypeScript, no dependencies.
// The scripts are TypeScript files that Node runs directly, which Node does unasked since 22.18.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEEDED = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  const bundled = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
  const advice =
    existsSync(bundled) || existsSync(`${bundled}.cmd`)
      ? [
          '"npm ci" brought a newer one along. Start commands through npm, which finds it:',
          '  npm run <command>      or, for a single file:  npx --no node <file>',
        ]
      : [
          '"npm ci" brings Node 26 along for Linux and macOS (x64, arm64) and for Windows (x64).',
          `None was found for ${process.platform}-${process.arch}: optional packages were left out, or there is none for this platform.`,
          '',
          'What to do, the first that fits:',
          '  npm ci --include=optional      optional packages were left out',
          '  install Node 26 from https://nodejs.org and run the command again',
        ];
  console.error(
    [
      `This project needs Node ${NEEDED.join('.')} or newer; this is Node ${process.versions.node} (${process.execPath}).`,
      ...advice,
      '',
    ].join('\n'),
  );
  process.exit(1);
}
