import {SearchIcon} from '@sanity/icons/Search'
import {Box, Button, Flex, Select, Stack, TextInput} from '@sanity/ui'
import {KINDS, type Kind} from './concern.ts'
import {type countsOf, DEPTHS, type Wanted} from './select.ts'

interface FiltersProps {
  wanted: Wanted
  counts: ReturnType<typeof countsOf>
  onChange: (wanted: Wanted) => void
}

const CHOICES: {kind: Kind | null; title: string}[] = [
  {kind: null, title: 'Everything'},
  ...(Object.entries(KINDS) as [Kind, string][]).map(([kind, title]) => ({kind, title})),
]

/** By kind, by gravity and by words. */
export const Filters = ({wanted, counts, onChange}: FiltersProps) => (
  <Stack gap={3}>
    <Flex gap={2} wrap="wrap" role="group" aria-label="Kinds">
      {CHOICES.map(({kind, title}) => (
        <Button
          key={title}
          mode={wanted.kind === kind ? 'default' : 'ghost'}
          fontSize={1}
          padding={3}
          aria-pressed={wanted.kind === kind}
          text={`${title} · ${counts[kind ?? 'all']}`}
          onClick={() => onChange({...wanted, kind})}
        />
      ))}
    </Flex>
    <Flex gap={2} wrap="wrap">
      <Box flex={1} style={{minWidth: '14rem'}}>
        <TextInput
          icon={SearchIcon}
          fontSize={1}
          placeholder="Search titles and problems"
          aria-label="Search titles and problems"
          value={wanted.words}
          onChange={({currentTarget}) => onChange({...wanted, words: currentTarget.value})}
        />
      </Box>
      <Box>
        <Select
          fontSize={1}
          aria-label="How grave"
          value={wanted.depth}
          onChange={({currentTarget}) => onChange({...wanted, depth: currentTarget.value as Wanted['depth']})} // of the options below
        >
          {Object.entries(DEPTHS).map(([depth, {title}]) => (
            <option key={depth} value={depth}>
              {title}
            </option>
          ))}
        </Select>
      </Box>
    </Flex>
  </Stack>
)
