import {Missing} from './Missing.tsx'

const WAYS = [
  {title: 'The front page', href: '/'},
  {title: 'Questions', href: '/questions'},
  {title: 'Signs on the skin', href: '/symptoms'},
  {title: 'Foods', href: '/foods'},
]

/** An address that leads to no page. */
export function NotFound() {
  return <Missing title="There is no page here" text="It may have moved, or the address may be wrong." ways={WAYS} />
}
