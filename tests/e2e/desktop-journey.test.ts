import { desktopHost } from './desktop-host.ts'
import { describeJourney } from './journey.ts'

describeJourney(desktopHost)
