import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

// What a pull request may do to the machines that test and publish: nothing.

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<
    string,
    { permissions?: Record<string, string>; environment?: unknown; 'timeout-minutes'?: number; steps: Step[] }
  >;
}

const folder = path.resolve(import.meta.dirname, '../.github/workflows');
const workflows = readdirSync(folder).map((name) => ({
  name,
  ...(parse(readFileSync(path.join(folder, name), 'utf8')) as Workflow),
}));
const jobs = workflows.flatMap(({ name, on, permissions, jobs: own }) =>
  Object.entries(own).map(([id, job]) => ({
    place: `${name}: ${id}`,
    on,
    rights: job.permissions ?? permissions,
    ...job,
  })),
);

test('each action is pinned to a commit, and a checkout leaves no token behind', () => {
  const steps = jobs.flatMap(({ steps: own }) => own);
  for (const { uses, with: told } of steps) {
    if (uses === undefined) continue;
    assert.match(uses, /^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/);
    if (uses.startsWith('actions/checkout@')) assert.equal(told?.['persist-credentials'], false);
  }
  assert.ok(steps.length > 10);
});

test('contributions run with a token that reads, and nothing of them is put into a command', () => {
  for (const { place, on, rights, steps } of jobs) {
    assert.ok(!('pull_request_target' in on) && !('workflow_run' in on), place);
    assert.ok(rights !== undefined, place);
    if ('pull_request' in on)
      assert.deepEqual(
        Object.values(rights).filter((right) => right !== 'read'),
        [],
        place,
      );
    for (const { run = '' } of steps) assert.doesNotMatch(run, /\$\{\{/, place);
  }
});

test('only a job that runs no code of the project may write, and every job ends by itself', () => {
  for (const { place, rights = {}, steps, 'timeout-minutes': minutes } of jobs) {
    assert.ok(minutes !== undefined, place);
    if (!Object.values(rights).includes('write')) continue;
    assert.ok(
      steps.every(({ run, uses = '' }) => run === undefined && !uses.startsWith('actions/checkout@')),
      place,
    );
  }
});
