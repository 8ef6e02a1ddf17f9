import { openPort } from './port.ts'
import { serveFile } from './serve-file.ts'

/** The data process: it alone touches the file, and may be killed without harm. Started by a host, never by hand. */
serveFile(openPort())
