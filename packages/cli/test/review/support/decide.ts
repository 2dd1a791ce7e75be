// Decides and saves without end, and tells each decision that is on the disk: to be killed at any moment.
import { writeSync } from 'node:fs';
import { emptyReview, emptySession, type Session } from '@gouji/core/review';
import { nodeFiles } from '../../../src/host/node-files.js';
import { nodeSelf } from '../../../src/host/node-self.js';
import { FileSession } from '../../../src/review/session-store.js';

const [folder = '.', name = ''] = process.argv.slice(2);
const store = new FileSession(name, { files: nodeFiles(folder), self: nodeSelf() }, () => new Date());
const opened = await store.open();
if (opened.kind !== 'new' && opened.kind !== 'found') throw new Error(opened.kind);

let session: Session = opened.kind === 'found' ? opened.session : emptySession;
for (let decided = session.reports.length + 1; ; decided += 1) {
  const report = emptyReview({ source: `${decided}.txt`, agency: '青禾县水利局'.repeat(100), year: 2024 });
  const edits = [{ address: 'applications.received.total', from: 0, to: decided }];
  session = { ...session, reports: [...session.reports, { ...report, edits }] };
  const saved = await store.save(session);
  if (!saved.ok) throw new Error(saved.reason.en);
  writeSync(1, `${decided}\n`);
}
