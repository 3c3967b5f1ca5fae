import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import {escaped} from '#lib/xml.ts'
import type {TrustView} from '../trust/view.ts'

interface Ground {
  standfirst: string
  trust: TrustView
  url: string
}

/** What a reader of a feed sees of an article: what it is about, who checked it, and how its claims are graded. */
export function summaryHtml({standfirst, trust, url}: Ground): string {
  const {statusWords, status, reviewedOn, overdue, summary, grades} = trust
  const checked =
    reviewedOn && status !== 'changedSinceReview' ? ` ${say(words.trust.checkedOn, {day: reviewedOn.words})}` : ''
  const counts = grades.map(
    ({gradeWord, count}) => `<li>${escaped(say(words.grades.times, {count, grade: gradeWord}))}</li>`,
  )
  return [
    `<p>${escaped(standfirst)}</p>`,
    `<p><strong>${escaped(statusWords)}</strong>${escaped(checked)}</p>`,
    ...(overdue ? [`<p>${escaped(overdue)}</p>`] : []),
    ...(summary ? [`<p>${escaped(summary)}:</p>`, `<ul>${counts.join('')}</ul>`] : []),
    `<p><a href="${escaped(url)}">${escaped(words.feed.readWithEvidence)}</a></p>`,
  ].join('\n')
}
