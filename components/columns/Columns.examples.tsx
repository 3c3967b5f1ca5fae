import {Columns} from './Columns.tsx'

export const examples = {
  'sets text beside its contents': (
    <Columns opening={<p>Checked in October.</p>} aside={<p>On this page</p>}>
      <p>The text.</p>
    </Columns>
  ),
  'keeps the column without anything beside it': (
    <Columns>
      <p>The text.</p>
    </Columns>
  ),
}
