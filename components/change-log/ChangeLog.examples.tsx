import {ChangeLog} from './ChangeLog.tsx'

export const examples = {
  'tells what changed and when': (
    <ChangeLog
      changes={[
        {
          key: 'a',
          date: '3 November 2026',
          iso: '2026-11-03',
          note: 'Milk and acne regraded from moderate to contested.',
        },
        {key: 'b', date: '20 October 2026', iso: '2026-10-20', note: 'First published.'},
      ]}
    />
  ),
}
