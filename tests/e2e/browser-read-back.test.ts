import { browserHost } from './browser-host.ts'
import { describeReadBack } from './read-back.ts'

describeReadBack(browserHost)
