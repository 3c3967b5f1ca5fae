const TRIES = 5

/** Asks again where the lake gave up or a connection broke because this process, which runs both, was busy. */
export async function patiently<T>(ask: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    const busy = error instanceof Error && /did not answer|took longer than/.test(error.message)
    if (busy && tries > 1) return patiently(ask, tries - 1)
    throw error
  }
}
