import vue from '@vitejs/plugin-vue';

const TAGS = ['modality-comparison', 'testimonial-carousel', 'booking-button'];

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => TAGS.includes(tag) } } })],
};
