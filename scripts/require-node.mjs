// Runs before every npm script, so it must stay readable for an old Node: no TypeScript, no dependencies.
// The scripts are TypeScript files that Node runs directly, which Node does unasked since 22.18.
const NEEDED = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    [
      `This project needs Node ${NEEDED.join('.')} or newer; this is Node ${process.versions.node} (${process.execPath}).`,
      `"npm ci" brings Node 26 along for Linux and macOS (x64, arm64) and for Windows (x64); npm scripts find it by themselves.`,
      `None was found for ${process.platform}-${process.arch}: either optional packages were left out, or there is none for this platform.`,
      '',
      'What to do, the first that fits:',
      '  npm ci --include=optional      optional packages were left out',
      '  install Node 26 from https://nodejs.org and run the command again',
      '',
    ].join('\n'),
  );
  process.exit(1);
}
