/** An address on another host. */
const ELSEWHERE = /url\(\s*["']?https?:/

/** Takes away font faces that ask another host for their file, before any text calls for one. */
export function dropRemoteFonts({styleSheets}: Document): void {
  for (const sheet of styleSheets) dropIn(sheet)
}

function dropIn(owner: CSSStyleSheet | CSSGroupingRule): void {
  for (const [index, rule] of [...owner.cssRules].entries().toArray().reverse()) {
    if (rule instanceof CSSGroupingRule) dropIn(rule)
    else if (rule instanceof CSSFontFaceRule && ELSEWHERE.test(rule.style.getPropertyValue('src'))) {
      owner.deleteRule(index)
    }
  }
}
