import {randomBytes, type ScryptOptions, scrypt, timingSafeEqual} from 'node:crypto'
import {promisify} from 'node:util'

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)
/** About 32 MB and a quarter of a second a try — https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
const COST = {N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 ** 2}
const BYTES = 32

/** The shortest password that is taken. */
export const SHORTEST_PASSWORD = 12

/** What is kept of a password: its salt and its hash, in one line. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  return `${salt.toString('base64url')}.${(await hash(password, salt)).toString('base64url')}`
}

/** Whether this is the password that was kept. It takes as long when nothing was: null is no password at all. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [salt = '', expected = ''] = (kept ?? '').split('.')
  const given = await hash(password, Buffer.from(salt, 'base64url'))
  const wanted = Buffer.from(expected, 'base64url')
  return wanted.length === BYTES && timingSafeEqual(given, wanted)
}

/** A password that nobody guesses and everybody can type. */
export function newPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789' // none that look alike
  const word = () => Array.from(randomBytes(5), (byte) => letters[byte % letters.length]).join('')
  return [word(), word(), word(), word()].join('-')
}

const hash = (password: string, salt: Buffer) => derive(password.normalize('NFKC'), salt, BYTES, COST)
