import { expect } from '../../shared/testing/index.js';
import { formatName, monogram } from './names.js';

/** Name, with its first name and initial, its initials, and the letters that stand for its picture. */
const NAMES: readonly (readonly [name: string, firstInitial: string, initials: string, monogram: string])[] = [
  ['Ana López', 'Ana L.', 'A. L.', 'AL'],
  ['María José García López', 'María L.', 'M. L.', 'ML'],
  ['Jan van der Berg', 'Jan B.', 'J. B.', 'JB'],
  ['Maria de la Cruz', 'Maria C.', 'M. C.', 'MC'],
  ['山田 太郎', '山 太郎', '山 太', '山'],
  ['山田太郎', '山', '山', '山'],
  ['김민수', '김', '김', '김'],
  ['Madonna', 'Madonna', 'M.', 'M'],
  ['Dr. Anna Schmidt', 'Anna S.', 'A. S.', 'AS'],
  ['Prof. Dr. med. Jean-Luc Martin', 'Jean-Luc M.', 'J. M.', 'JM'],
  ['Mr. John Smith Jr.', 'John S.', 'J. S.', 'JS'],
  ['Anna Schmidt, PhD', 'Anna S.', 'A. S.', 'AS'],
  ['García, María', 'María G.', 'M. G.', 'G'],
  ['N. L.', 'N. L.', 'N. L.', 'NL'],
  ['Łukasz Żak', 'Łukasz Ż.', 'Ł. Ż.', 'ŁŻ'],
  ['محمد بن سلمان', 'محمد س.', 'م. س.', 'مس'],
  ["Sinéad O'Connor", 'Sinéad O.', 'S. O.', 'SO'],
  ['e\u0301lise noe\u0308l', 'e\u0301lise N.', 'E\u0301. N.', 'E\u0301N'],
  ['', '', '', ''],
  // Names that begin or end like a title, a suffix or a particle, and names that are nothing else.
  ['Andra Lane', 'Andra L.', 'A. L.', 'AL'],
  ['Drew Barry', 'Drew B.', 'D. B.', 'DB'],
  ['Herr Karl Maier', 'Karl M.', 'K. M.', 'KM'],
  ['Dr.', 'Dr.', 'D.', 'D'],
  ['Ana Torii', 'Ana T.', 'A. T.', 'AT'],
  ['Ana Ivanova', 'Ana I.', 'A. I.', 'AI'],
  ['Anna Schmidt PhD', 'Anna S.', 'A. S.', 'AS'],
  ['MD', 'MD', 'M.', 'M'],
  ['Maria Lande', 'Maria L.', 'M. L.', 'ML'],
  ['Jan Vanek', 'Jan V.', 'J. V.', 'JV'],
  ['Ludwig VAN', 'Ludwig', 'L.', 'L'],
  ['K太郎 Lee', 'K太郎 L.', 'K. L.', 'KL'],
  // Signs between, and commas of all kinds.
  ['Ana  López –', 'Ana L.', 'A. L.', 'AL'],
  ['(“Ana”) López', '(“Ana”) L.', 'A. L.', 'AL'],
  ['García , María', 'María G.', 'M. G.', 'G'],
  ['Anna Schmidt, Berlin', 'Anna S.', 'A. S.', 'AS'],
  // Whether a town follows the comma nobody can tell: the letters leave it out, the rest never tells a family name.
  ['Maria, Tampa', 'Tampa M.', 'T. M.', 'M'],
  // Numbers are neither names nor letters that stand for one.
  ['Anna, 34', 'Anna', 'A.', 'A'],
  ['Anna (34)', 'Anna', 'A.', 'A'],
  ['Anna, 5 maja 2023', 'Anna', 'A.', 'A'],
  ['12.05.2023, Jane', 'Jane', 'J.', ''],
  // They never tell a family name that comes before a comma.
  ['Schmidt, Anna 34', 'Anna S.', 'A. S.', 'S'],
  ['Schmidt, Anna (34)', 'Anna S.', 'A. S.', 'S'],
  ['García, María 2023', 'María G.', 'M. G.', 'G'],
  ['Schmidt, Anna, 34', 'Anna S.', 'A. S.', 'S'],
  ['Schmidt, 34, Anna', 'Anna S.', 'A. S.', 'S'],
  ['Schmidt, (34), Anna', 'Anna S.', 'A. S.', 'S'],
  ['Schmidt, 34, 2023, Anna', 'Anna S.', 'A. S.', 'S'],
  ['Anna, (34 years)', 'Anna', 'A.', 'A'],
  ['2Pac, 34', '2Pac', '2.', '2'],
  ['34', '', '', ''],
  // After a title, or before a degree, a single word is a family name more often than not.
  ['Mrs. García', 'G.', 'G.', 'G'],
  ['Mr. Smith', 'S.', 'S.', 'S'],
  ['Müller, Frau', 'M.', 'M.', 'M'],
  ['Smith Jr.', 'S.', 'S.', 'S'],
  ['García, PhD', 'G.', 'G.', 'G'],
  ['Prof. Dr. Li', 'L.', 'L.', 'L'],
];

describe('a name', () => {
  for (const [name, firstInitial, initials, letters] of NAMES) {
    it(`${JSON.stringify(name)} becomes ${firstInitial}, ${initials} and ${letters}`, () => {
      expect([
        formatName(name, 'full'),
        formatName(name, 'first-initial') ?? '',
        formatName(name, 'initials') ?? '',
        formatName(name, 'anonymous'),
        monogram(name),
      ]).to.deep.equal([name, firstInitial, initials, undefined, letters]);
    });
  }
});
