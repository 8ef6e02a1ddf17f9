import { browserHost } from './browser-host.ts'
import { describeKeyboardJourney } from './keyboard/journey.ts'

describeKeyboardJourney(browserHost)
