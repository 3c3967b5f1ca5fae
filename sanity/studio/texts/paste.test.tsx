import {describe, expect, test} from '@jest/globals'
import {type Allowed, blocksFromHtml} from './paste.ts'

const BODY: Allowed = {styles: ['normal', 'h2', 'h3', 'quote'], lists: ['bullet', 'number']}
const PROSE: Allowed = {styles: ['normal'], lists: ['bullet', 'number']}

/** Blocks in one line each: style or list, then the text with **bold** and [links](where). */
const lines = (html: string, allowed = BODY) =>
  blocksFromHtml(html, allowed).map(({style, listItem, level, children, markDefs}) => {
    const words = children.map(({text, marks = []}) => {
      const link = markDefs.find(({_key}) => marks.includes(_key))
      const bold = marks.includes('strong') ? `**${text}**` : text
      return link ? `[${bold}](${link.href})` : bold
    })
    return `${listItem ? `${listItem} ${level}` : style}: ${words.join('')}`
  })

/** As Word puts it on the clipboard, shortened: Office namespaces, styles of its own, lists made of paragraphs. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {font-family:"Calibri";}
@list l0:level1 {mso-level-number-format:bullet; mso-level-text:;} --></style></head>
<body lang=EN-GB><!--StartFragment-->
<h1><span style='font-family:"Times New Roman"'>Kefir and the skin<o:p></o:p></span></h1>
<p class=MsoNormal style='mso-margin-top-alt:auto'><span style='font-size:12.0pt;color:#C00000'>A <b>small</b> <i>trial</i>&nbsp;of
kefir, <a href="https://doi.org/10.1000/kefir"><span style='color:blue'>published here</span></a> and
<a href="#_Toc1">below</a>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2>What it found</h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Fewer spots</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>No change in redness</p>
<!--EndFragment--></body></html>`

/** As Google Docs does: everything in one bold element that is not bold, weights in styles, links through itself. */
const DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e3d4c-7fff-aaaa-bbbb-0123456789ab">
<h2 dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;font-family:Arial;font-weight:700;">Fibre</span></h2>
<p dir="ltr"><span style="font-size:11pt;color:#000000;font-weight:400;">Most people eat </span><span style="font-size:11pt;font-weight:700;">too little</span><span style="font-weight:400;">, says </span><a href="https://www.google.com/url?q=https://www.nhs.uk/live-well/&amp;sa=D" style="text-decoration:none;"><span style="color:#1155cc;font-weight:400;text-decoration:underline;">the NHS</span></a><span style="font-weight:400;">.</span></p>
<br />
<ol style="margin-top:0;"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">Oats</span></p></li>
<li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">Beans</span></p></li></ol></b>`

describe('a paste from Word', () => {
  test('keeps headings, bold, lists and links, and moves headings below the page’s own', () => {
    expect(lines(WORD)).toEqual([
      'h2: Kefir and the skin',
      'normal: A **small** trial of kefir, [published here](https://doi.org/10.1000/kefir) and below.',
      'h3: What it found',
      'bullet 1: Fewer spots',
      'bullet 1: No change in redness',
    ])
  })

  test('leaves nothing of its styles behind', () => {
    const kept = JSON.stringify(blocksFromHtml(WORD, BODY))
    expect(kept).not.toMatch(/mso|calibri|times new roman|font|color|"em"/i)
  })
})

describe('a paste from Google Docs', () => {
  test('keeps bold words alone bold, and links where they lead', () => {
    expect(lines(DOCS)).toEqual([
      'h2: Fibre',
      'normal: Most people eat **too little**, says [the NHS](https://www.nhs.uk/live-well/).',
      'number 1: Oats',
      'number 1: Beans',
    ])
  })
})

describe('what a text does not have', () => {
  test('becomes plain paragraphs where there are no headings', () => {
    expect(lines('<h2>Signs</h2><blockquote>It itches</blockquote>', PROSE)).toEqual([
      'normal: Signs',
      'normal: It itches',
    ])
  })

  test('is left out: pictures, scripts, empty lines, dangerous links', () => {
    const html = `<p>Read <a href="javascript:alert(1)">this</a></p><p>&nbsp;</p><img src="https://example.org/a.png"><script>alert(1)</script><hr>`
    expect(lines(html)).toEqual(['normal: Read this'])
  })

  test('keeps the words of a table', () => {
    expect(lines('<table><tr><th>Food</th></tr><tr><td>Kefir</td></tr></table>').join(' ')).toContain('Kefir')
  })
})

test('links of old web pages are asked for safely', () => {
  expect(lines('<p><a href="http://example.org/a">one</a></p>')).toEqual(['normal: [one](https://example.org/a)'])
})
