import { first } from './sample-rows.ts'
import { button, rowOf, type Scene } from './scene.ts'

const step = 'Measures'
const measure = first('measure', ({ direction }) => direction !== 'range')
const inRange = first('measure', ({ direction }) => direction === 'range')
const reading = first('measureReading', ({ measureId }) => measureId === measure.id)

/** Step 8. */
export const measureScenes: readonly Scene[] = [
  {
    step,
    view: 'Measures',
    entity: 'measure',
    id: measure.id,
    kind: 'own',
    open: button(new RegExp(`^${measure.title}`)),
    place: rowOf(measure.id),
    columns: [
      'title',
      'formula',
      'unit',
      'direction',
      'baseline',
      'target',
      'current',
      'thresholdAmber',
      'thresholdRed',
      'cadence',
      'timing',
      'owner',
      'dataSource',
      'practiceId',
      'code',
      'programme',
      'note',
    ],
  },
  {
    step,
    view: 'Measures',
    entity: 'measure',
    id: inRange.id,
    kind: 'own',
    open: button(new RegExp(`^${inRange.title}`)),
    place: rowOf(inRange.id),
    columns: ['targetHigh'],
  },
  {
    step,
    view: 'Measures',
    entity: 'measureReading',
    id: reading.id,
    kind: 'own',
    open: button(new RegExp(`^${measure.title}`)),
    place: (page) => page.getByRole('region', { name: 'Readings' }).getByRole('listitem').last(),
    columns: ['value', 'note'],
  },
]
