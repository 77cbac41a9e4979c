import { expect, test } from 'vitest';
import { add, closingLine, tallyOf, type JsonReport } from '../../../tools/test/tally';

const report: JsonReport = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 0,
  testResults: [
    { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }, { status: 'passed' }] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
  ],
};

test('adds up what the report counts', () => {
  expect(tallyOf(report)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('a file that broke before its tests ran is a failure', () => {
  const broken = { ...report, testResults: [...report.testResults, { status: 'failed', assertionResults: [] }] };
  expect(tallyOf(broken).failed).toBe(2);
});

test('says it in one plain line', () => {
  const once = tallyOf(report);
  expect(closingLine(add(once, once))).toBe('6 passed, 2 failed, 4 skipped');
});
