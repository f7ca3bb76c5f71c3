import { expect, test } from 'vitest'
import { onPostgres } from '../../test/test-homes.ts'
import { openArchive } from '../open-archive.ts'

test.each([
  ['no address', 'database-url-wrong', /no address is not a database address/],
  ['https://example.org/db', 'database-url-wrong', /is not a database address/],
  ['postgres://reader:secret@127.0.0.1:1/none', 'database-unreachable', /reader:\*\*\*@127\.0\.0\.1:1.*ECONNREFUSED/],
])('%s is refused with %s', async (databaseUrl, code, message) => {
  await expect(openArchive({ databaseUrl })).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
})

onPostgres((newPlace) => {
  test('a database that is not there is named', async () => {
    const url = new URL((await newPlace()).databaseUrl)
    url.pathname = '/nothing_of_that_name'
    await expect(openArchive({ databaseUrl: url.href })).rejects.toMatchObject({
      code: 'database-unreachable',
      message: expect.stringMatching(/nothing_of_that_name/),
    })
  })

  test('several processes may open an empty database at once', async () => {
    const place = await newPlace()
    const archives = await Promise.all(Array.from({ length: 4 }, () => openArchive(place)))
    for (const archive of archives) await archive.close()
  })
})
