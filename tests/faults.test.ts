import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { test } from 'node:test';
import { makePlace, normalized } from './faults/fault-place.ts';
import { killRuns } from './faults/kill-runs.ts';

// Real faults, in small; `npm run faults` kills hundreds of runs.

const linux = { skip: process.platform !== 'linux' };
const isRoot = process.getuid?.() === 0;

for (const [command, kills] of [
  ['normalize', 8],
  ['build', 3],
] as const)
  test(
    `${command}, killed at random moments, leaves the old output or the new one, and the next run succeeds`,
    linux,
    async () => {
      const { faults } = await killRuns(command, kills, 5);
      assert.deepEqual(faults, []);
    },
  );

test('builds of one folder, and of two, at once all end well, one after the other', linux, async () => {
  using place = makePlace();
  using other = makePlace();
  const runs = await Promise.all([place, place, other].map((one) => one.start('build').ended));
  assert.deepEqual(
    runs.map(({ status }) => status),
    [0, 0, 0],
    runs.map(({ said }) => said).join('\n'),
  );
  assert.match(runs.map(({ said }) => said).join(), /Another run is at work in .*: waiting until it is done/);
  for (const { leftovers, at } of [place, other]) {
    assert.deepEqual(leftovers(), []);
    assert.ok(existsSync(at('dist/SHA256SUMS')));
  }
});

test(
  'where a file may not grow, or the disk is full, the last good output stands, and the cause is said',
  linux,
  (context) => {
    using place = makePlace();
    assert.equal(place.run('normalize').status, 0);
    const good = place.state(normalized);
    place.write(
      'content/raw/long.txt',
      `${'A long line of the keeper about the tide, the lamp and the stairs of the tower. '.repeat(40)}\n`.repeat(40),
    );
    assert.notEqual(place.run('normalize', 'ulimit -f 16;').status, 0);
    assert.deepEqual(place.state(normalized), good);
    const mounted = spawnSync('bash', [
      '-c',
      `cp -r '${place.at('content')}' '${place.at('small')}' && mkdir '${place.at('disk')}' && mount -t tmpfs -o size=400k tmpfs '${place.at('disk')}' && cp -r '${place.at('small')}/.' '${place.at('disk')}'`,
    ]);
    if (mounted.status !== 0) return context.diagnostic('no disk can be mounted here');
    try {
      const words = [process.execPath, 'scripts/normalize.ts', '--content', place.at('disk')];
      const before = readFileSync(place.at('disk/articles/porto.md'), 'utf8');
      const full = spawnSync(words[0] ?? '', words.slice(1), { encoding: 'utf8' });
      assert.equal(full.status, 1, full.stdout + full.stderr);
      assert.match(full.stderr, /error: ENOSPC: no space left on device.*\nNothing was replaced/);
      assert.equal(readFileSync(place.at('disk/articles/porto.md'), 'utf8'), before);
    } finally {
      spawnSync('bash', ['-c', `umount -l '${place.at('disk')}'`]);
    }
  },
);

test('where a folder may not be written, the last good output stands, and the cause is said', linux, () => {
  using place = makePlace();
  assert.equal(place.run('normalize').status, 0);
  const good = place.state(normalized);
  place.change(true);
  // Root may write everywhere but to a folder that is immutable, which not every file system knows: another user is taken.
  const shell = isRoot ? 'setpriv --reuid=65534 --regid=65534 --clear-groups' : '';
  chmodSync(place.folder, 0o755);
  chmodSync(place.at('content'), 0o555);
  if (isRoot) chownSync(place.at('content'), 0, 0);
  const { status, said } = place.run('normalize', shell);
  chmodSync(place.at('content'), 0o755);
  assert.equal(status, 1);
  assert.match(said, /error: EACCES: permission denied.*\nNothing was replaced/);
  assert.deepEqual(place.state(normalized), good);
});

test(
  'a build after which nothing has changed leaves the site alone; one with a stray file in it does not',
  linux,
  () => {
    using place = makePlace();
    assert.doesNotMatch(place.run('build').said, /Nothing has changed/);
    const good = place.state(['dist']);
    const node = statSync(place.at('dist')).ino;
    assert.match(place.run('build').said, /Nothing has changed since the last build/);
    assert.equal(statSync(place.at('dist')).ino, node);
    writeFileSync(place.at('dist/stray.html'), 'stray');
    assert.doesNotMatch(place.run('build').said, /Nothing has changed/);
    assert.deepEqual(place.state(['dist']), good);
  },
);

test('an archive without dumps takes no site away, and one without its folder is an error', linux, () => {
  using place = makePlace();
  assert.equal(place.run('build').status, 0);
  const good = place.state(['dist']);
  for (const name of ['porto', 'cadiz', 'lagos']) rmSync(place.at(`content/raw/${name}.txt`));
  const { status, said } = place.run('build');
  assert.equal(status, 1);
  assert.match(said, /gives no article, and .* holds some: it stands/);
  rmSync(place.at('content/raw'), { recursive: true });
  assert.match(place.run('build').said, /raw: error: there is no such folder .*\[no-folder\]/);
  assert.deepEqual(place.state(['dist']), good);
});

test('pipes, devices, links and folders named like a dump are set aside by name, at once', linux, () => {
  using place = makePlace();
  const raw = (name: string): string => place.at(`content/raw/${name}`);
  mkdirSync(raw('folder.txt'));
  const made = `mkfifo '${raw('pipe.txt')}'; ln -s /dev/zero '${raw('zero.txt')}'; ln -s /etc/passwd '${raw('link.txt')}'; ln -s / '${raw('root')}'; truncate -s 3G '${raw('sparse.txt')}'; mkfifo '${place.at('content/outlets/pipe.yaml')}'`;
  spawnSync('bash', ['-c', made]);
  assert.ok(lstatSync(raw('pipe.txt')).isFIFO());
  const { status, said } = place.run('normalize', 'timeout 60');
  assert.equal(status, 1, said);
  for (const name of ['pipe.txt', 'zero.txt', 'link.txt', 'root'])
    assert.match(said, new RegExp(`${name}: warning: .*\\[not-a-file\\]`));
  assert.match(said, /sparse\.txt: warning: .*\[too-large\]/);
  assert.match(said, /pipe\.yaml: error: /);
});

test('a build needs no network, no home, half a gigabyte of memory and few open files', linux, () => {
  using place = makePlace();
  const alone = isRoot ? 'unshare -n' : '';
  const { status, said } = place.run(
    'build',
    `ulimit -n 256; ${alone} env -u HOME NODE_OPTIONS=--max-old-space-size=512`,
  );
  assert.equal(status, 0, said);
});

test('a single line of five megabytes and two hundred thousand lines are read in bounded time', linux, () => {
  using place = makePlace();
  place.write(
    'content/raw/one-line.txt',
    'The keeper climbs the stairs of the lighthouse again, “slowly”, he says. '.repeat(68_000).slice(0, 4_900_000),
  );
  place.write('content/raw/many-lines.txt', Array.from({ length: 200_000 }, (_, at) => `Line number ${at}`).join('\n'));
  place.write('content/raw/million.txt', 'a\n'.repeat(1_000_000));
  const { status, said } = place.run('normalize', 'timeout 120');
  assert.equal(status, 0, said);
  assert.match(said, /million\.txt: warning: .*\[too-large\]/);
});
