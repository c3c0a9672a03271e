/**
 * A registry mirror may lack the builds of native packages for other platforms; npm then leaves
 * them out of package-lock.json without a word, and `npm ci` refuses the lock on every machine.
 * This writes them in as npm would, without a hash. Run after every `npm install`:
 * `npm run complete-lock`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = 'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(
  ' ',
);
const processors = 'arm64 arm ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' ');

/** @param {string} name such as `@biomejs/cli-linux-x64-musl` */
function platform(name) {
  const words = name.split('/').at(-1)?.split('-') ?? [];
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.includes('gnu') && 'glibc';
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}

const added = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const shared = `node_modules/${name}`;
    const places = [`${path}/${shared}`, shared];
    if (places.some((place) => lock.packages[place]) || !/^\d/.test(version)) continue;
    lock.packages[shared] = { version, dev: entry.dev, optional: true, ...platform(name) };
    added.push(`${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'The lock is complete.' : `Added: ${added.join(' ')}`);
