import { desktopHost } from './desktop-host.ts'
import { describeKeyboardJourney } from './keyboard/journey.ts'

describeKeyboardJourney(desktopHost)
