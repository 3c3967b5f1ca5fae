/** The document that every dataset of this site has. A content source that does not know it knows nothing of this site. */
const SETTINGS = '*[_id == "siteSettings"][0]._id'

/** The same question, and whether whoever answers it knows this site at all. */
export const withProof = (groq: string): string => `{"answer": ${groq}, "proof": defined(${SETTINGS})}`

/** Whether the content source is there, and knows this site. */
export const proof = `defined(${SETTINGS})`
