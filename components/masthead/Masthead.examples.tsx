import {Masthead} from './Masthead.tsx'

export const navigation = ['Understand', 'Signs', 'Eat', 'Live', 'Evidence'].map((title) => ({
  id: title,
  title,
  href: `/sections/${title.toLowerCase()}`,
}))

export const examples = {
  'names the site and its sections': (
    <Masthead name="Gut & Skin" tagline="Every claim shows its evidence." navigation={navigation} />
  ),
}
