import {Columns} from './Columns.tsx'

export const examples = {
  'sets text beside its contents': (
    <Columns aside={<p>On this page</p>}>
      <p>The text.</p>
    </Columns>
  ),
  'keeps the column without anything beside it': (
    <Columns>
      <p>The text.</p>
    </Columns>
  ),
}
