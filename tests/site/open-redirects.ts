/** A host that nobody may be led to. */
const AWAY = 'example.org'

/** What leads to another host where it is taken for a path, or for a part of one, without care. */
export const PAYLOADS: readonly string[] = [
  ...[`//${AWAY}`, `///${AWAY}`, `////${AWAY}`, `/\\${AWAY}`, `\\\\${AWAY}`, `\\/${AWAY}`, `/\\/${AWAY}`],
  ...[`/%2f${AWAY}`, `/%2F%2F${AWAY}`, `/%5c${AWAY}`, `/%5C%5C${AWAY}`, `%2f%2f${AWAY}`, `%5c%5c${AWAY}`],
  ...[`/%252f${AWAY}`, `/%255c${AWAY}`, `/%c0%af${AWAY}`, `/%e3%80%82${AWAY}`, `//${AWAY}%2f..`, `//${AWAY}/%2e%2e`],
  ...[`/./${AWAY}`, `/.//${AWAY}`, `/..//${AWAY}`, `/%2e/${AWAY}`, `/%2e%2e//${AWAY}`, `/foods/..//${AWAY}`],
  ...[
    `/foods/../..//${AWAY}`,
    `/foods//../../${AWAY}`,
    `/;@${AWAY}`,
    `/@${AWAY}`,
    `@${AWAY}`,
    `.${AWAY}`,
    `:80@${AWAY}`,
  ],
  ...[`https://${AWAY}`, `http://${AWAY}`, `HTTPS://${AWAY}`, `https:/${AWAY}`, `https:${AWAY}`, `https:\\${AWAY}`],
  ...[`https:///${AWAY}`, `http:////${AWAY}`, `//localhost@${AWAY}`, `https://localhost@${AWAY}`, `ftp://${AWAY}`],
  ...[`//${AWAY}\\@localhost`, `//${AWAY}#@localhost`, `//${AWAY}?localhost`, `//localhost.${AWAY}`, `//[::1]@${AWAY}`],
  ...[`/\t/${AWAY}`, `/\n/${AWAY}`, `/\r/${AWAY}`, `\t//${AWAY}`, ` //${AWAY}`, `/%09/${AWAY}`, `/%0a/${AWAY}`],
  ...[`/%0d%0aLocation:%20https://${AWAY}`, `/\r\nLocation: https://${AWAY}`, `/%00/${AWAY}`, `\u0000//${AWAY}`],
  ...[`/%e5%98%8a%e5%98%8dLocation:%20//${AWAY}`, `/嘊嘍//${AWAY}`, `／／${AWAY}`, `/／${AWAY}`, `//${AWAY}。`],
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)'],
  ...['data:text/html,<script>alert(1)</script>', 'vbscript:msgbox(1)', 'file:///etc/passwd', 'blob:x', 'about:blank'],
  ...[
    `//xn--${AWAY}`,
    '//3232235777',
    '//0x7f000001',
    `//${AWAY}:443`,
    `//user:word@${AWAY}`,
    '//①②.⑦.⓪.①',
    `?//${AWAY}`,
  ],
]

/** Whether an answer's header leads a browser away from a site, or to what is no page at all. */
export function leadsAway(header: string, site: string): boolean {
  const to = header.replace(/^0;url=/, '')
  const read = to.replace(/^(\/?)(%2f|%5c)/i, '$1/') // what a proxy may make of it before a browser sees it
  return /[\r\n]/.test(to) || [to, read].some((one) => URL.parse(one, site)?.origin !== new URL(site).origin)
}
