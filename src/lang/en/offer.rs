/// Phrases with which a English page offers a job, a service or a thing.
pub const WORDS: &str = "\
    apply now | apply | how to apply | apply for this job | about the role | the role | about you | \
    what you bring | what you'll do | what we offer | your profile | your responsibilities | \
    responsibilities | requirements | qualifications | job description | job type | get a quote | \
    request a quote | free quote | get started | start free trial | free trial | try it free | \
    try for free | request a demo | book a demo | book now | book a call | book an appointment | \
    schedule a consultation | schedule a call | our services | our solutions | pricing | see pricing | \
    add to cart | add to basket | buy now | order now | shop now | contact us | contact sales | call us | \
    call now | enroll now | register now | sign up today | donate now | why choose us | \
    what our customers say | what our clients say | testimonials | download now";
