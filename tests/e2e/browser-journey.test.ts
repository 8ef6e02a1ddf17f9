import { browserHost } from './browser-host.ts'
import { describeJourney } from './journey.ts'

describeJourney(browserHost)
