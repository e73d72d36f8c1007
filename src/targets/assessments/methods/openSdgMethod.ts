import type { AssessmentMethod } from '../model/assessmentMethod.js';
import { cited, part, said } from './methodData.js';

/** What is known of the method. */
export function openSdgMethod(): AssessmentMethod {
  return {
    id: 'open-sdg',
    name: said('Open SDG (Cơ quan Thống kê Canada)', 'Open SDG (Statistics Canada)'),
    shortName: said('Open SDG', 'Open SDG'),
    version: '2.4',
    sources: [
      cited('official', {
        title: 'Open SDG: Progress methodology',
        publisher: 'Open SDG',
        url: 'https://github.com/open-sdg/open-sdg/blob/8bfde81a/docs/progress-methodology.md',
      }),
      cited('official', {
        title: 'sdg-build: sdg/ProgressMeasure.py',
        publisher: 'Open SDG',
        url: 'https://github.com/open-sdg/sdg-build/blob/139fede74ba534d2ed8b9eee4cd878b41f54cb67/sdg/ProgressMeasure.py',
      }),
    ],
    methodParts: [
      part('official', 'công thức, ngưỡng và điểm', 'the formulas, bounds and scores'),
      part('official', 'hệ số giới hạn tự nhiên', 'the factor of a natural limit'),
    ],
    knownDefects: [
      said(
        'Chương trình thay số 0 ở kỳ gốc và mục tiêu bằng 0,001 nên kết quả phụ thuộc số thay thế: ở đây từ chối, trừ khi yêu cầu “compatible”.',
        'The program computes a baseline or target of 0 as 0.001, so that the answer is that number: refused here, unless `compatible` asks for it.',
      ),
      said(
        'Kỳ gốc bằng mục tiêu, hoặc khác dấu với mục tiêu, cho kết quả vô nghĩa: ở đây từ chối.',
        'A baseline equal to the target, or of another sign, gives nonsense: refused here.',
      ),
      said(
        'Phương pháp hạ ngưỡng cả khi giới hạn tự nhiên nằm ngược chiều mong muốn: ở đây tính đúng như vậy, có cảnh báo.',
        'The method lowers its bounds near a natural limit on the side that is not aimed at, too: so it is here, with a warning.',
      ),
      said(
        'Hằng số tính điểm bị làm tròn: điểm theo chương trình ở progressScore, điểm theo ngưỡng công bố ở exactScore.',
        'The constants of the score are rounded: progressScore is that of the program, exactScore that of the published cut-offs.',
      ),
    ],
    trendShape: 'exponential',
    trendWindow: 'from-baseline',
    yardstick: 'required-rate',
    yardstickWithoutTarget: 'fixed-rates',
  };
}
