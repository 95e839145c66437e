// Says what web-ext's linter found, and fails if it found anything: node lint-report.js FILE
'use strict';

const { readFileSync } = require('node:fs');

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const kinds = ['errors', 'warnings', 'notices'];

for (const kind of kinds) {
  for (const { code, message, file, line } of report[kind]) {
    console.log(`${kind.slice(0, -1)} ${code} in ${file ?? 'the extension'}${line ? `:${line}` : ''}: ${message}`);
  }
}
console.log(kinds.map((kind) => `${report[kind].length} ${kind}`).join(', '));
process.exit(kinds.some((kind) => report[kind].length > 0) ? 1 : 0);
