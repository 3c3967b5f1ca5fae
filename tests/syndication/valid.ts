import {readFileSync} from 'node:fs'
import path from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import {RelaxNGValidator, XmlDocument, XsdValidator} from 'libxml2-wasm'
import {xmlRegisterFsInputProviders} from 'libxml2-wasm/lib/nodejs.mjs'

xmlRegisterFsInputProviders()

const SCHEMAS = path.join(import.meta.dirname, 'schemas')

type XmlSchema = 'sitemap.xsd' | 'siteindex.xsd' | 'atom.rng' | 'rss.rng'

/** What a schema says against an XML document; also that it is none. */
export function xmlFaults(xml: string, schema: XmlSchema): string[] {
  try {
    const document = XmlDocument.fromString(xml)
    validatorOf(schema).validate(document)
    document.dispose()
    return []
  } catch (error) {
    return [String(error)]
  }
}

const validators = new Map<XmlSchema, XsdValidator | RelaxNGValidator>()

function validatorOf(schema: XmlSchema): XsdValidator | RelaxNGValidator {
  const known = validators.get(schema)
  if (known) return known
  const file = path.join(SCHEMAS, schema)
  const Validator = schema.endsWith('.rng') ? RelaxNGValidator : XsdValidator
  const made = Validator.fromDoc(XmlDocument.fromString(readFileSync(file, 'utf8'), {url: file}))
  validators.set(schema, made)
  return made
}

/** The texts of all elements that an XPath finds. */
export function textsAt(xml: string, xpath: string, spaces: Record<string, string>): string[] {
  using document = XmlDocument.fromString(xml)
  return document.find(xpath, spaces).map((node) => node.content)
}

const ajv = new Ajv2020({strict: false, allErrors: true})
formats.default(ajv)

/** What a JSON Schema says against a value. */
export function jsonFaults(value: unknown, schema: object): string[] {
  const validate = ajv.compile(schema)
  validate(value)
  return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`)
}
