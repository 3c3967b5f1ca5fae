import {inspectImage} from './image-metadata.ts'

/** Run as a process of its own, for image-apart.ts: prints what one picture is, and fails where it is none. */
const [file = '', wanted = '{}'] = process.argv.slice(2)
process.stdout.write(JSON.stringify(await inspectImage(file, JSON.parse(wanted))))
