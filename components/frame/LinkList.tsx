interface Props {
  links: {id: string; title: string; href: string | null}[]
  list: string | undefined
  link: string | undefined
}

/** Links as a list that looks as whoever holds it says; what leads nowhere is left out. */
export const LinkList = ({links, list, link}: Props) => (
  <ul className={list}>
    {links.map(
      ({id, title, href}) =>
        href && (
          <li key={id}>
            <a className={link} href={href}>
              {title}
            </a>
          </li>
        ),
    )}
  </ul>
)
