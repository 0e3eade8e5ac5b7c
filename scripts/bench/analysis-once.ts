// Analyses a file so often, and prints the milliseconds of processor time that it took as JSON: `node analysis.cjs TIMES FILE`, as `analysis.ts` bundles it.
import {readFileSync} from 'node:fs';
import {analyse} from '../../source/analyse/index.ts';
import {formatFor} from '../../source/parse/index.ts';

const [times = '1', path = ''] = process.argv.slice(2);

async function timesFor(path: string): Promise<readonly number[]> {
  const format = await formatFor('text/markdown');
  const document = await format({address: path, type: 'text/markdown', text: readFileSync(path, 'utf8')});
  return Array.from({length: Number(times)}, () => {
    const from = process.cpuUsage();
    analyse(document);
    const {user, system} = process.cpuUsage(from);
    return (user + system) / 1000;
  });
}

void timesFor(path).then(found => console.log(JSON.stringify(found)));
